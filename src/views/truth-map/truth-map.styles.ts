import {css} from 'lit';

/**
 * Colours of a map: those of the verdicts elsewhere. They stand here by themselves, and not as custom properties, because
 * a file of the drawing alone is opened by programs that know no more of styles than a class.
 */
export const truthMapStyles = css`
  .truth-map {
    font-family: system-ui, -apple-system, 'Segoe UI', 'Hiragino Sans', 'Noto Sans JP', sans-serif;
    font-variant-numeric: tabular-nums;
  }
  .truth-map text {
    fill: #14171c;
  }
  .truth-map .paper {
    fill: #fff;
  }
  .truth-map .soft {
    fill: #48525f;
  }
  .truth-map .line {
    stroke: #d3dae2;
  }
  .truth-map .border {
    stroke: #6c7683;
  }
  .truth-map .standing {
    fill: #ffd500;
  }
  .truth-map .standing-words {
    fill: #1a1400;
  }
  .truth-map .border-words {
    stroke: #fff;
    stroke-width: 5px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .truth-map .sign {
    fill: none;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .truth-map .affected .block {
    fill: #a91422;
    stroke: #a91422;
  }
  .truth-map .affected .word {
    fill: #fff;
  }
  .truth-map .affected .sign {
    stroke: #fff;
  }
  .truth-map .not-affected .block {
    fill: #eef7f1;
    stroke: #b5d3c2;
  }
  .truth-map .not-affected .word {
    fill: #0f5030;
  }
  .truth-map .not-affected .sign {
    stroke: #0f5030;
  }
  .truth-map .hatch-ground,
  .truth-map .plate {
    fill: #fff5ea;
  }
  .truth-map .hatch {
    fill: #e3a366;
  }
  .truth-map .possibly-affected .block {
    stroke: #8a4300;
  }
  .truth-map .possibly-affected .word {
    fill: #8a4300;
  }
  .truth-map .possibly-affected .sign {
    stroke: #8a4300;
  }
  @media screen and (prefers-color-scheme: dark) {
    .truth-map text {
      fill: #eaeef3;
    }
    .truth-map .paper {
      fill: #14171c;
    }
    .truth-map .soft {
      fill: #a9b4c1;
    }
    .truth-map .line {
      stroke: #333b46;
    }
    .truth-map .border {
      stroke: #8b96a4;
    }
    .truth-map .border-words {
      stroke: #14171c;
    }
    .truth-map .affected .block {
      fill: #ffb4b8;
      stroke: #ffb4b8;
    }
    .truth-map .affected .word {
      fill: #3d060b;
    }
    .truth-map .affected .sign {
      stroke: #3d060b;
    }
    .truth-map .not-affected .block {
      fill: #13231a;
      stroke: #2c4f3b;
    }
    .truth-map .not-affected .word {
      fill: #8fdcae;
    }
    .truth-map .not-affected .sign {
      stroke: #8fdcae;
    }
    .truth-map .hatch-ground,
    .truth-map .plate {
      fill: #291e13;
    }
    .truth-map .hatch {
      fill: #7a5230;
    }
    .truth-map .possibly-affected .block {
      stroke: #ffc08a;
    }
    .truth-map .possibly-affected .word {
      fill: #ffc08a;
    }
    .truth-map .possibly-affected .sign {
      stroke: #ffc08a;
    }
  }
`;
