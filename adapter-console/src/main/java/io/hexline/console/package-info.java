/** The console: pages for people in a browser, over the use cases, on behalf of whoever has signed in. */
package io.hexline.console;
