package io.hexline.console.number;

import com.google.common.base.CharMatcher;
import com.google.common.collect.Sets;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.NumberFilter.OwnerFilter;
import io.hexline.application.store.NumberMatch;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Address;
import io.hexline.console.page.FamilyNameFirst;
import io.hexline.console.page.Ignored;
import io.hexline.console.page.Menu;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.NumberBlock;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which part of the inventory is asked for.
 *
 * @param text digits, or a part of an owner's name; empty for any
 * @param carrier whose numbers are meant
 */
public record NumberQuery(
        String text,
        Place place,
        Optional<Use> use,
        Optional<OwnerKind> owner,
        Optional<CarrierId> carrier,
        Optional<NumberBlock> block) {

    static final String BLOCK = "block";

    private static final String TEXT = "q";
    private static final String USE = "state";
    private static final String OWNER = "owner";
    private static final String CARRIER = "carrier";

    /** Shorter ones are in nearly everything, and no index finds them. */
    private static final int SHORTEST = 3;

    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final CharMatcher OF_NUMBERS = DIGIT.or(CharMatcher.anyOf("+ ()-./"));

    static Either<Failure, NumberQuery> read(Visit visit, Visitor visitor) {
        return Place.read(visit, visitor)
                .map(place -> new NumberQuery(
                        CharMatcher.whitespace()
                                .trimAndCollapseFrom(visit.field(TEXT).orElse(""), ' '),
                        place,
                        visit.field(USE).flatMap(Use::of),
                        visit.field(OWNER).flatMap(OwnerKind::of),
                        visit.field(CARRIER).flatMap(id -> Malformed.orNothing(CarrierId.parse(id))),
                        visit.field(BLOCK).flatMap(BlockText::read)));
    }

    /** The same where the family name of an owner was written first; none where it cannot have been. */
    List<NumberQuery> turned() {
        return isNumber()
                ? List.of()
                : FamilyNameFirst.turned(text).stream()
                        .map(turned -> new NumberQuery(turned, place, use, owner, carrier, block))
                        .toList();
    }

    /** What of the address is not understood, in sentences. */
    List<String> ignored(Visit visit, Set<String> places, Carriers carriers) {
        return new Ignored(visit, Sets.union(places, Set.of(TEXT, Place.ID, Place.NAME, USE, OWNER, CARRIER, BLOCK)))
                .unless(use.isPresent(), USE)
                .unless(owner.isPresent(), OWNER)
                .unlessThere(carrier.filter(carriers::mayHave).isPresent(), CARRIER)
                .unless(block.isPresent(), BLOCK)
                .sentences();
    }

    /** What is wrong with the text; empty where it can be looked for. */
    public Optional<String> wrongText() {
        if (text.isEmpty()) {
            return Optional.empty();
        } else if (isOfExtensions()) {
            return Optional.of("An extension is digits only.")
                    .filter(reason -> Extension.parse(text).isLeft());
        }
        int length = isNumber() ? digits().length() : text.length();
        return Optional.of("At least " + SHORTEST + (isNumber() ? " digits" : " letters") + " are needed.")
                .filter(reason -> length < SHORTEST);
    }

    /** The name of the location as it was written. */
    public String at() {
        return place.name();
    }

    /** What is wrong with the location; empty where it is one, or none was named. */
    public Optional<String> wrongPlace() {
        return place.wrong();
    }

    public boolean has(Use wanted) {
        return use.equals(Optional.of(wanted));
    }

    public boolean has(OwnerKind wanted) {
        return owner.equals(Optional.of(wanted));
    }

    public boolean has(CarrierId wanted) {
        return carrier.equals(Optional.of(wanted));
    }

    /** The block in words, and as the address has it. */
    public String blockText() {
        return block.map(BlockText::of).orElse("");
    }

    /** Whether all numbers are meant. */
    public boolean isOpen() {
        return text.isEmpty()
                && place.location().isEmpty()
                && use.isEmpty()
                && owner.isEmpty()
                && carrier.isEmpty()
                && block.isEmpty();
    }

    /** Whether no index leads to those that are meant, so that all numbers would have to be looked through. */
    boolean looksThroughAll() {
        return place.location().isEmpty()
                && block.isEmpty()
                && (has(Use.INACTIVE) || owner.isPresent() || carrier.isPresent());
    }

    private boolean isOfExtensions() {
        return has(Use.EXTENSIONS) && isNumber();
    }

    private boolean isNumber() {
        return OF_NUMBERS.matchesAllOf(text);
    }

    private String digits() {
        return DIGIT.retainFrom(text);
    }

    NumberFilter filter(OrgId org) {
        NumberFilter all =
                place.location().map(Location::id).map(NumberFilter.of(org)::at).orElse(NumberFilter.of(org));
        NumberFilter used = use.map(wanted -> wanted.applied(all)).orElse(all);
        NumberFilter alike = match().map(used::like).orElse(used);
        NumberFilter dialled = Optional.of(text)
                .filter(digits -> isOfExtensions() && !digits.isEmpty())
                .map(digits -> alike.dialledAs(new Extension(digits)))
                .orElse(alike);
        return dialled.ownedBy(new OwnerFilter(
                Optional.empty(),
                Optional.of(text.toLowerCase(Locale.ROOT)).filter(name -> !name.isEmpty() && !isNumber()),
                owner.map(OwnerKind::kind)));
    }

    private Optional<NumberMatch> match() {
        NumberMatch digits = Optional.of(digits())
                .filter(some -> isNumber() && !isOfExtensions() && !some.isEmpty())
                .map(NumberMatch::containing)
                .orElse(NumberMatch.ANY);
        NumberMatch inside = block.map(digits::in).orElse(digits);
        NumberMatch match = carrier.map(inside::from).orElse(inside);
        return Optional.of(match).filter(some -> !some.equals(NumberMatch.ANY));
    }

    Address address() {
        return new Address(Menu.NUMBERS.path())
                .with(TEXT, text)
                .with(Place.ID, place.location().map(Location::id))
                .with(USE, use.map(Use::key))
                .with(OWNER, owner.map(OwnerKind::key))
                .with(CARRIER, carrier)
                .with(BLOCK, blockText());
    }
}
