/** Worlds for commands: read from snapshot files, and worked on in memory. */
package io.hexline.bootstrap.session;
