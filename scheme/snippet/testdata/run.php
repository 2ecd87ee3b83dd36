<?php
// Runs the snippet that a request names in the header Snippet. The list of
// snippets is the file in the variable SNIPPETS.
foreach (json_decode(file_get_contents(getenv('SNIPPETS')), true) as $snippet) {
    if ($snippet['scheme'] === $_SERVER['HTTP_SNIPPET']) {
        foreach ($snippet['env'] as $name => $value) {
            putenv("$name=$value");
        }
        require $snippet['file'];
        return;
    }
}
http_response_code(404);
