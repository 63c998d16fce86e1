/** The console over HTTP, as a browser asks for it. */
package io.hexline.bootstrap.console;
