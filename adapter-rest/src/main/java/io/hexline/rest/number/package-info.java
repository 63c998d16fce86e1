/** The number inventory. Start at {@link io.hexline.rest.number.ListNumbersOperation}. */
package io.hexline.rest.number;
