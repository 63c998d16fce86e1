/**
 * The organization's inventory of phone numbers: who has them, and in which blocks they were ordered. Start at {@link
 * io.hexline.domain.number.InventoryNumber}.
 */
package io.hexline.domain.number;
