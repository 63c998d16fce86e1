/** Access tokens for programs that get them themselves (RFC 6749). */
package io.hexline.rest.token;
