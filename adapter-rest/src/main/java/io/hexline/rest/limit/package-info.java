/** How often somebody may ask. */
package io.hexline.rest.limit;
