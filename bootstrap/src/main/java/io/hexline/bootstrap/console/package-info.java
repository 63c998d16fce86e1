/** The console with all that it shows besides the use cases. */
package io.hexline.bootstrap.console;
