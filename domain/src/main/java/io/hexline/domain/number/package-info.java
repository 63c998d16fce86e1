/**
 * Phone numbers, extensions and the organization's number inventory. Start at {@link
 * io.hexline.domain.number.InventoryNumber}.
 */
package io.hexline.domain.number;
