<?php
/*
 * What WordPress makes of a text, for tests: reads a list of texts as JSON from standard input, and writes for each what
 * wpautop, and what kses before it, leaves. The argument is the folder wp-includes of a WordPress.
 */
declare(strict_types=1);

define('ABSPATH', dirname($argv[1]) . '/');
define('WPINC', 'wp-includes');
foreach (['compat', 'plugin', 'functions', 'formatting', 'kses', 'shortcodes', 'class-wp-html-tag-processor'] as $name) {
    $file = "$argv[1]/$name.php";
    if (file_exists($file)) require $file;
}
if (!function_exists('__')) {
    function __(string $text): string {
        return $text;
    }
}
if (!function_exists('get_option')) {
    function get_option(string $name): string {
        return $name === 'blog_charset' ? 'UTF-8' : '';
    }
}

$texts = json_decode(stream_get_contents(STDIN), true);
$results = array_map(fn(string $text): array => [
    'wpautop' => wpautop($text),
    // As posts are saved by those who may not write any markup, and then shown.
    'kses' => wpautop(wp_kses($text, 'post')),
], $texts);
echo json_encode($results, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR);
