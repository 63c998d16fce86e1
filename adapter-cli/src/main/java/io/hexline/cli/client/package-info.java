/**
 * Where the commands about moves ask: {@link io.hexline.cli.client.MoveClient}, which is a session on a snapshot or a server
 * that speaks the public API. The commands know only what is here.
 */
package io.hexline.cli.client;
