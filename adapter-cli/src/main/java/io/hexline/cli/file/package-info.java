/** Files that commands write. */
package io.hexline.cli.file;
