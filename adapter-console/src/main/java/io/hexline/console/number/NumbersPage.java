package io.hexline.console.number;

import static io.hexline.console.page.Menu.NUMBERS;
import static io.vavr.API.For;

import io.hexline.application.failure.Failure;
import io.hexline.application.number.ListNumbers.NumberView;
import io.hexline.application.store.NumberCounts;
import io.hexline.application.store.NumberFilter.NumberPageKey;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.FoundBy;
import io.hexline.console.page.Frame;
import io.hexline.console.page.Menu;
import io.hexline.console.page.Permitted;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The inventory in the order of the numbers; extensions without one follow.
 *
 * @param counts those of the whole organization; empty for who does not see all of it
 * @param carriers those that can be chosen; none for who may not know them
 * @param silentCarriers whether carriers are not known now
 * @param ignored what of the address is not understood, in sentences
 * @param wrong what keeps the query from being answered, a sentence each
 * @param next where the list goes on; empty at its end
 * @param isFirst whether it begins here
 */
public record NumbersPage(
        Frame frame,
        NumberQuery query,
        Optional<NumberCounts> counts,
        List<Carrier> carriers,
        boolean silentCarriers,
        List<String> ignored,
        List<String> wrong,
        List<Row> rows,
        Optional<String> next,
        boolean isFirst) {

    private static final int ROWS = 50;

    /** More are not looked through for one page. */
    private static final int MOST_LOOKED_THROUGH = 20_000;

    private static final String AFTER_NUMBER = "after";
    private static final String AFTER_EXTENSION = "after-extension";
    private static final String AFTER_PLACE = "after-place";
    private static final Set<String> PLACES = Set.of(AFTER_NUMBER, AFTER_EXTENSION, AFTER_PLACE);

    /** By what it was found, a place in the list, what comes behind it, and what of the address it does not answer. */
    private record Part(NumberQuery by, boolean isFirst, List<NumberView> found, List<String> ignored) {}

    static Page show(Visit visit, Visitor visitor) {
        Frame frame = Frame.of("Numbers", NUMBERS, visitor);
        return For(
                        NumberQuery.read(visit, visitor),
                        Permitted.of(visitor.use().numbers().listNumbers().count(visitor.org())),
                        Carriers.of(visitor))
                .yield((query, counts, carriers) -> {
                    List<String> wrong = wrong(query, counts);
                    return found(query, wrong, query.ignored(visit, PLACES, carriers), visit, visitor)
                            .map(part ->
                                    of(frame, part.by(), counts, carriers, wrong, part, Menu.USERS.isFor(visitor)));
                })
                .flatMap(page -> page)
                .fold(
                        failure -> Drawing.trouble(failure, frame),
                        page -> Drawing.draw(
                                page.wrong().isEmpty() ? 200 : 400, templates -> templates.numberList(page)));
    }

    private static List<String> wrong(NumberQuery query, Optional<NumberCounts> counts) {
        Optional<String> tooMany = counts.filter(all -> query.looksThroughAll() && all.total() > MOST_LOOKED_THROUGH)
                .map(all -> "There are too many numbers to look through all of them for that: choose a location, too.");
        return Stream.of(query.wrongText(), query.wrongPlace(), tooMany)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Either<Failure, Part> found(
            NumberQuery query, List<String> wrong, List<String> ignored, Visit visit, Visitor visitor) {
        if (!wrong.isEmpty()) {
            return Either.right(new Part(query, true, List.of(), ignored));
        }
        return after(visit)
                .flatMap(after -> found(query, after, visitor)
                        .map(found -> new Part(found.query(), after.isEmpty(), found.rows(), ignored)));
    }

    /** What those who write the family name first mean is tried where nothing is found otherwise. */
    private static Either<Failure, FoundBy<NumberQuery, NumberView>> found(
            NumberQuery query, Optional<NumberPageKey> after, Visitor visitor) {
        return FoundBy.first(query, after.isEmpty() ? query.turned() : List.of(), asked -> list(asked, after, visitor));
    }

    private static Either<Failure, List<NumberView>> list(
            NumberQuery query, Optional<NumberPageKey> after, Visitor visitor) {
        return visitor.use().numbers().listNumbers().handle(query.filter(visitor.org()), after, 0, ROWS + 1);
    }

    private static Either<Failure, Optional<NumberPageKey>> after(Visit visit) {
        Optional<String> number = visit.field(AFTER_NUMBER);
        Optional<String> extension = visit.field(AFTER_EXTENSION);
        if (number.isPresent()) {
            return Failure.orInvalid(PhoneNumber.parse(number.get()))
                    .map(last -> Optional.of(new NumberPageKey(last.value(), "", "")));
        }
        return extension
                .map(text -> Failure.orInvalid(Extension.parse(text))
                        .flatMap(last -> Failure.orInvalid(LocationId.parse(
                                        visit.field(AFTER_PLACE).orElse("")))
                                .map(place -> Optional.of(new NumberPageKey("", last.value(), place.value())))))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private static NumbersPage of(
            Frame frame,
            NumberQuery query,
            Optional<NumberCounts> counts,
            Carriers carriers,
            List<String> wrong,
            Part part,
            boolean linksUsers) {
        List<NumberView> shown =
                part.found().subList(0, Math.min(ROWS, part.found().size()));
        return new NumbersPage(
                frame,
                query,
                counts,
                carriers.all(),
                carriers.silent(),
                part.ignored(),
                wrong,
                shown.stream().map(view -> Row.of(view, carriers, linksUsers)).toList(),
                Optional.of(shown)
                        .filter(some -> part.found().size() > ROWS)
                        .map(some -> following(query, some.get(ROWS - 1))),
                part.isFirst());
    }

    private static String following(NumberQuery query, NumberView last) {
        NumberPageKey place = NumberPageKey.of(last.use());
        return query.address()
                .with(AFTER_NUMBER, place.number())
                .with(AFTER_EXTENSION, place.extension())
                .with(AFTER_PLACE, place.location())
                .text();
    }

    /** The same list from its beginning. */
    public String beginning() {
        return query.address().text();
    }

    /** The list without the confinement to a block. */
    public String withoutBlock() {
        return new NumberQuery(
                        query.text(), query.place(), query.use(), query.owner(), query.carrier(), Optional.empty())
                .address()
                .text();
    }
}
