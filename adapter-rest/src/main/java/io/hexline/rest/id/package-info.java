/**
 * Ids as clients see them. Depends on the domain only; start at {@link io.hexline.rest.id.WireId}.
 */
package io.hexline.rest.id;
