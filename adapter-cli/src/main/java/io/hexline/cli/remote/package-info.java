/**
 * A server that speaks the public API, asked over HTTP. {@link io.hexline.cli.remote.RemoteMoveClient} is all that others
 * know; ids go out in their public form, and findings come back as code and message.
 */
package io.hexline.cli.remote;
