/** {@code hexline serve}: the HTTP server, from its first line to its last request. */
package io.hexline.bootstrap.serve;
