package io.hexline.rest.number;

import io.hexline.application.number.FindAvailableNumbers;
import io.hexline.application.number.FindAvailableNumbers.AvailableNumbersQuery;
import io.hexline.application.number.NumberPurpose;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.NumberFilter.NumberPageKey;
import io.hexline.application.store.NumberFilter.OwnerFilter;
import io.hexline.application.store.NumberMatch;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.VirtualLineId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.page.KeysetPage;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * {@code GET …/availableNumbers}: a page of the numbers that can be used for something, at the location in the path or
 * that of the person, workspace or virtual line in the path; elsewhere the query can name one.
 */
public record AvailableNumbersOperation(FindAvailableNumbers findAvailableNumbers, NumberPurpose purpose)
        implements Operation {

    /** The body, on the wire. */
    private record Listed(List<AvailableNumberBody> phoneNumbers) {}

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> query(call, org)
                        .flatMap(
                                query -> KeysetPage.counted(call.request().query(), PageSize.TELEPHONY, NumberKey::read)
                                        .flatMap(page -> answer(call, query, page))));
    }

    private Either<Problem, Answer> answer(Call call, AvailableNumbersQuery query, KeysetPage<NumberPageKey> page) {
        return findAvailableNumbers
                .handle(query, page.after(), page.skip(), page.max() + 1)
                .bimap(
                        Problem::of,
                        found -> page.answer(
                                call.request(),
                                found,
                                NumberKey::text,
                                numbers -> new Listed(numbers.stream()
                                        .map(number -> AvailableNumberBody.of(number, purpose))
                                        .toList())));
    }

    private Either<Problem, AvailableNumbersQuery> query(Call call, OrgId org) {
        return location(call, org)
                .flatMap(location -> user(call)
                        .flatMap(user -> call.inQuery("extension", Extension::parse)
                                .flatMap(extension -> numbers(call)
                                        .map(numbers -> new AvailableNumbersQuery(
                                                purpose,
                                                new NumberFilter(
                                                        org,
                                                        call.authorization().locations(org),
                                                        location,
                                                        numbers,
                                                        extension,
                                                        Optional.empty(),
                                                        Optional.empty(),
                                                        Optional.empty(),
                                                        Optional.empty(),
                                                        Set.of(),
                                                        owner(call)),
                                                user)))));
    }

    private static Either<Problem, Optional<LocationId>> location(Call call, OrgId org) {
        return call.request().variables().containsKey("locationId")
                ? call.locationInPath(org).map(Optional::of)
                : call.inQuery("locationId", text -> WireId.LOCATION.read(text, LocationId::parse));
    }

    /** The person, workspace or virtual line that the path names, if it does. */
    private static Either<Problem, Optional<Id>> user(Call call) {
        Set<String> names = call.request().variables().keySet();
        if (names.contains("personId")) {
            return call.personInPath().map(Optional::of);
        } else if (names.contains("workspaceId")) {
            return call.idInPath("workspaceId", WireId.PLACE, WorkspaceId::parse)
                    .map(Optional::of);
        }
        return names.contains("virtualLineId")
                ? call.idInPath("virtualLineId", WireId.VIRTUAL_LINE, VirtualLineId::parse)
                        .map(Optional::of)
                : Either.right(Optional.empty());
    }

    private static Either<Problem, Optional<NumberMatch>> numbers(Call call) {
        return Either.sequenceRight(call.texts("phoneNumber").stream()
                        .map(text -> Call.parsed(
                                "phoneNumber",
                                PhoneNumber.Written.parse(text).flatMap(written -> written.at(Optional.empty()))))
                        .toList())
                .map(Seq::toJavaSet)
                .map(numbers -> Optional.of(NumberMatch.oneOf(numbers)).filter(some -> !numbers.isEmpty()));
    }

    private static OwnerFilter owner(Call call) {
        return new OwnerFilter(
                Optional.empty(), call.text("ownerName").map(name -> name.toLowerCase(Locale.ROOT)), Optional.empty());
    }
}
