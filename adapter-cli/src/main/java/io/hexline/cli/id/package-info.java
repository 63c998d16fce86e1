/** Ids as people copy them from the public API: {@link io.hexline.cli.id.PublicId}. */
package io.hexline.cli.id;
