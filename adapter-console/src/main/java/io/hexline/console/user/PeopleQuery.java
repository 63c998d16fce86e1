package io.hexline.console.user;

import com.google.common.base.CharMatcher;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.PeopleFilter;
import io.hexline.console.http.Visit;
import io.hexline.console.page.Address;
import io.hexline.console.page.FamilyNameFirst;
import io.hexline.console.page.Menu;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which people are looked for: those to whom all of it applies.
 *
 * @param text what somebody typed; empty for anybody
 * @param calling whether they can call; empty for both
 */
public record PeopleQuery(
        String text, Optional<LocationId> location, Optional<LicenseId> license, Optional<Boolean> calling) {

    static final String TEXT = "q";
    static final String LOCATION = "location";
    static final String LICENSE = "license";
    static final String CALLING = "calling";

    private static final String YES = "yes";
    private static final String NO = "no";

    static Either<Failure, PeopleQuery> of(Visit visit) {
        return id(visit, LOCATION, LocationId::parse)
                .flatMap(location -> id(visit, LICENSE, LicenseId::parse)
                        .map(license -> new PeopleQuery(text(visit), location, license, calling(visit))));
    }

    private static String text(Visit visit) {
        return CharMatcher.whitespace().trimAndCollapseFrom(visit.field(TEXT).orElse(""), ' ');
    }

    private static <T> Either<Failure, Optional<T>> id(
            Visit visit, String field, Function<String, Either<Malformed, T>> parse) {
        return visit.field(field)
                .map(text -> Failure.orInvalid(parse.apply(text)).map(Optional::of))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private static Optional<Boolean> calling(Visit visit) {
        return visit.field(CALLING)
                .filter(answer -> answer.equals(YES) || answer.equals(NO))
                .map(YES::equals);
    }

    /** The same where the family name was written first; none where it cannot have been. */
    List<PeopleQuery> turned() {
        return FamilyNameFirst.turned(text).stream()
                .map(turned -> new PeopleQuery(turned, location, license, calling))
                .toList();
    }

    PeopleFilter filter(OrgId org) {
        PeopleFilter all = PeopleFilter.of(org);
        PeopleFilter like = text.isEmpty() ? all.withNamePrefix("") : all.like(text);
        PeopleFilter there = location.map(like::at).orElse(like);
        PeopleFilter holding = license.map(there::holding).orElse(there);
        return calling.map(holding::calling).orElse(holding);
    }

    Address address() {
        return new Address(Menu.USERS.path())
                .with(TEXT, text)
                .with(LOCATION, location)
                .with(LICENSE, license)
                .with(CALLING, calling.map(PeopleQuery::word));
    }

    static String word(boolean calling) {
        return calling ? YES : NO;
    }

    /** Whether everybody is meant. */
    public boolean isForAll() {
        return text.isEmpty() && location.isEmpty() && license.isEmpty() && calling.isEmpty();
    }
}
