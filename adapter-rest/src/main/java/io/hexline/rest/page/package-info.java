/**
 * Lists in parts, with a link to the next one. Where the API has {@code start}, take
 * {@link io.hexline.rest.page.OffsetPage}; where it has {@code max} only, {@link io.hexline.rest.page.KeysetPage}. Both
 * are read from the query, ask a use case for one element more than the page holds, and make the answer. Depends on
 * {@code call} and {@code problem}.
 */
package io.hexline.rest.page;
