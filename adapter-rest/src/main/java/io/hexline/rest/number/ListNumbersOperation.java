package io.hexline.rest.number;

import io.hexline.application.failure.Failure;
import io.hexline.application.number.ListNumbers;
import io.hexline.application.number.ListNumbers.NumberView;
import io.hexline.application.store.NumberCounts;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.NumberFilter.NumberPageKey;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.page.KeysetPage;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code GET /telephony/config/numbers}: a page of numbers, and of extensions without number. How many the organization
 * has is told to whoever sees all of them. {@code start} is counted
 * from the beginning; a link to the next page goes on behind the last one.
 */
public record ListNumbersOperation(ListNumbers listNumbers) implements Operation {

    /**
     * The body, on the wire.
     *
     * @param count of the whole organization; null where it is not asked for, or not told
     */
    private record Listed(List<NumberBody> phoneNumbers, Count count) {}

    /** How many numbers the organization has, on the wire. */
    private record Count(
            int assigned,
            int unAssigned,
            int inActive,
            int extensionOnly,
            int tollFreeNumbers,
            int total,
            int mobileNumber,
            int serviceNumber) {

        static Count of(NumberCounts counts) {
            return new Count(
                    counts.assigned(),
                    counts.unassigned(),
                    counts.inactive(),
                    counts.extensionOnly(),
                    counts.tollFree(),
                    counts.total(),
                    counts.mobile(),
                    0);
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        Map<String, String> query = call.request().query();
        return call.organizationInQuery()
                .flatMap(org -> NumberQuery.read(call, org)
                        .flatMap(filter -> KeysetPage.counted(query, PageSize.TELEPHONY, NumberKey::read)
                                .flatMap(page -> found(filter, page)
                                        .flatMap(numbers ->
                                                counts(call, org).map(counts -> answer(call, page, numbers, counts)))
                                        .mapLeft(Problem::of))));
    }

    private Either<Failure, List<NumberView>> found(Optional<NumberFilter> filter, KeysetPage<NumberPageKey> page) {
        return filter.map(some -> listNumbers.handle(some, page.after(), page.skip(), page.max() + 1))
                .orElseGet(() -> Either.right(List.of()));
    }

    private Either<Failure, Optional<Count>> counts(Call call, OrgId org) {
        return call.flag("details") && call.authorization().locations(org).isEmpty()
                ? listNumbers.count(org).map(Count::of).map(Optional::of)
                : Either.right(Optional.empty());
    }

    private static Answer answer(
            Call call, KeysetPage<NumberPageKey> page, List<NumberView> numbers, Optional<Count> counts) {
        return page.answer(
                call.request(),
                numbers,
                NumberKey::text,
                found -> new Listed(found.stream().map(NumberBody::of).toList(), counts.orElse(null)));
    }
}
