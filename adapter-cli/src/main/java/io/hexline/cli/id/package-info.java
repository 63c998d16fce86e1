/**
 * How things are named on the command line: {@link io.hexline.cli.id.Reference} by name or id, {@link
 * io.hexline.cli.id.PublicId} as people copy ids from the public API.
 */
package io.hexline.cli.id;
