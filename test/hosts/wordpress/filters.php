<?php
/**
 * What WordPress makes of the content of a post, without a site and a database: php filters.php FOLDER saved|shown
 * FOLDER is that of WordPress. `saved` is what is left of a post whose author may not write HTML without filter, `shown`
 * what readers get of a saved post.
 */
[, $folder, $what] = $argv;
define('ABSPATH', rtrim($folder, '/') . '/');
define('WPINC', 'wp-includes');
define('WP_CONTENT_DIR', ABSPATH . 'wp-content');
define('WP_DEBUG', false);
// Options are in the database; with this, WordPress asks for none.
define('WP_SETUP_CONFIG', true);

/** The words of its typesetter, as a site in English has them. */
function _x($text) {
  return $text;
}

$files = ['plugin', 'load', 'functions', 'compat', 'kses', 'formatting', 'shortcodes', 'blocks', 'class-wp-block-parser',
  'class-wp-block', 'class-wp-block-list', 'class-wp-block-type', 'class-wp-block-type-registry'];
foreach ($files as $file) require_once ABSPATH . WPINC . "/$file.php";

// Those of wp-includes/default-filters.php that change text.
add_filter('the_content', 'do_blocks', 9);
add_filter('the_content', 'wptexturize');
add_filter('the_content', 'wpautop');
add_filter('the_content', 'shortcode_unautop');
add_filter('the_content', 'do_shortcode', 11);

$post = stream_get_contents(STDIN);
echo $what === 'saved' ? wp_kses_post($post) : apply_filters('the_content', $post);
