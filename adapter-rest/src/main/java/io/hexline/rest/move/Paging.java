package io.hexline.rest.move;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hexline.rest.call.Incoming;
import io.hexline.rest.page.KeysetPage;
import java.util.List;

/**
 * Where in a list a page is, on the wire.
 *
 * @param next the address of the next page, if there is one
 * @param prev the address of the page before; null on the first
 * @param limit how many elements a page has at most
 * @param offset how many elements come before
 * @param pages always null, as in the documented answer
 * @param count how many elements the whole list has
 */
@JsonInclude
record Paging(List<String> next, List<String> prev, int limit, int offset, Integer pages, int count) {

    /**
     * The place of a page.
     *
     * @param count how many elements the whole list has
     * @param found those from the page on
     */
    static Paging of(KeysetPage<Integer> page, int count, List<FailedItem> found, Incoming incoming) {
        int offset = page.after().isPresent() ? count - found.size() : page.skip();
        return new Paging(
                found.size() > page.max()
                        ? List.of(page.next(incoming, found.get(page.max() - 1).key()))
                        : List.of(),
                offset == 0 ? null : List.of(page.counted(incoming, Math.max(0, offset - page.max()))),
                page.max(),
                offset,
                null,
                count);
    }
}
