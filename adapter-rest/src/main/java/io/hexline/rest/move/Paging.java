package io.hexline.rest.move;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hexline.rest.call.Incoming;
import io.hexline.rest.page.OffsetPage;
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

    static Paging of(OffsetPage page, int count, Incoming incoming) {
        boolean more = count - page.start() > page.max();
        return new Paging(
                more ? List.of(page.next().address(incoming)) : List.of(),
                page.previous().map(before -> List.of(before.address(incoming))).orElse(null),
                page.max(),
                page.start(),
                null,
                count);
    }
}
