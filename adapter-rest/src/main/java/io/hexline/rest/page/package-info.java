/**
 * Lists in parts, with a link to the next one. A {@link io.hexline.rest.page.KeysetPage} is read from the query, with
 * {@code start} where the API has it; it asks a use case for one element more than the page holds, and makes the answer.
 * Depends on {@code call} and {@code problem}.
 */
package io.hexline.rest.page;
