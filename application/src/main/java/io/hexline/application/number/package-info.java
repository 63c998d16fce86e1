/** The number inventory and the extensions of locations, as the store has them. */
package io.hexline.application.number;
