package io.hexline.rest.feature;

import io.hexline.application.feature.ListFeatures;
import io.hexline.application.feature.ListFeatures.FeatureView;
import io.hexline.application.store.FeatureFilter;
import io.hexline.application.store.FeatureFilter.FeaturePageKey;
import io.hexline.domain.location.Feature;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.call.Operation;
import io.hexline.rest.id.WireId;
import io.hexline.rest.page.KeysetPage;
import io.hexline.rest.page.NamedKey;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;

/**
 * {@code GET /telephony/config/huntGroups}, and those of the other kinds: a page of the organization's, by location and name.
 * {@code start} is counted from the beginning; a link to the next page goes on behind the last one.
 */
public record ListFeaturesOperation(FeatureKind kind, ListFeatures listFeatures) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.inQuery("locationId", text -> WireId.LOCATION.read(text, LocationId::parse))
                        .map(location -> filter(call, org, location)))
                .flatMap(filter -> KeysetPage.counted(
                                call.request().query(), PageSize.TELEPHONY, ListFeaturesOperation::place)
                        .flatMap(page -> answer(call, filter, page)));
    }

    private FeatureFilter filter(Call call, OrgId org, Optional<LocationId> location) {
        return new FeatureFilter(
                org,
                kind.type(),
                call.authorization().locations(org),
                location,
                call.text("name"),
                call.digits("phoneNumber").or(() -> call.digits("extension")));
    }

    private Either<Problem, Answer> answer(Call call, FeatureFilter filter, KeysetPage<FeaturePageKey> page) {
        return listFeatures
                .handle(filter, page.after(), page.skip(), page.max() + 1)
                .mapLeft(Problem::of)
                .map(found -> page.answer(
                        call.request(),
                        found,
                        ListFeaturesOperation::text,
                        some -> Map.of(
                                kind.list(),
                                some.stream()
                                        .map(view -> FeatureBody.item(view, kind))
                                        .toList())));
    }

    private static String text(FeatureView view) {
        Feature feature = view.feature();
        return NamedKey.text(feature.location().value(), NamedKey.text(feature.name(), feature.id()));
    }

    private static Optional<FeaturePageKey> place(String text) {
        return NamedKey.read(
                text,
                (location, rest) -> LocationId.parse(location)
                        .flatMap(there -> NamedKey.read(
                                        rest,
                                        (name, id) -> FeatureId.parse(id)
                                                .map(known -> new FeaturePageKey(there, name, known)))
                                .<Either<Malformed, FeaturePageKey>>map(Either::right)
                                .orElseGet(() -> Either.left(new Malformed("place", rest, "a name and an id")))));
    }
}
