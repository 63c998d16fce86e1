/** The number inventory and the extensions of locations: what can be done about them, and how the store has them. */
package io.hexline.application.number;
