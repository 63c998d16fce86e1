/** Pages about locations: all of them, and each with who and what is there. */
package io.hexline.console.location;
