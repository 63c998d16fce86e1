/**
 * The result of a job of moves as a file, behind a link that only this server can have made. Start at
 * {@link io.hexline.rest.result.DownloadResultOperation}.
 */
package io.hexline.rest.result;
