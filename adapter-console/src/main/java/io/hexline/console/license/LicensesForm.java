package io.hexline.console.license;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.hexline.console.http.Visit;
import io.hexline.console.page.Meanwhile;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is typed on the page of a user's licenses.
 *
 * @param held what the user held when the page was drawn: only what is chosen otherwise is changed
 * @param chosen the boxes that are checked
 * @param sought a part of the name of a location that is looked for
 * @param location the id of the location to call from; empty for none
 * @param wrong what cannot be read, by the field in which it stands
 */
public record LicensesForm(
        List<LicenseId> held,
        List<LicenseId> chosen,
        String sought,
        String location,
        String number,
        String extension,
        Map<String, String> wrong) {

    static final String LICENSE = "license";
    static final String HELD = "held";
    static final String SOUGHT = "sought";
    static final String LOCATION = "location";
    static final String NUMBER = "number";
    static final String EXTENSION = "extension";

    public LicensesForm {
        held = ImmutableList.copyOf(held);
        chosen = ImmutableList.copyOf(chosen);
        wrong = ImmutableMap.copyOf(wrong);
    }

    /** How a user stands, before anything is typed. */
    static LicensesForm of(Collection<LicenseId> held, Optional<Subscriber> today) {
        return new LicensesForm(
                List.copyOf(held),
                List.copyOf(held),
                "",
                today.flatMap(Subscriber::location).map(LocationId::value).orElse(""),
                number(today),
                extension(today),
                Map.of());
    }

    private static String number(Optional<Subscriber> today) {
        return today.flatMap(user -> user.lines().number())
                .map(PhoneNumber::value)
                .orElse("");
    }

    private static String extension(Optional<Subscriber> today) {
        return today.flatMap(user -> user.lines().extension())
                .map(Extension::value)
                .orElse("");
    }

    /** From where somebody calls, and how it is reached there, as the form has it. */
    static Meanwhile known(Optional<Subscriber> today) {
        LicensesForm known = of(List.of(), today);
        return new Meanwhile(Map.of(LOCATION, known.location, NUMBER, known.number, EXTENSION, known.extension));
    }

    /** The same for somebody who holds these by now. */
    LicensesForm holding(Collection<LicenseId> now) {
        return new LicensesForm(List.copyOf(now), chosen, sought, location, number, extension, wrong);
    }

    /** What was typed for somebody who calls from there by now: where it says what it was shown, that stays as it is now. */
    static LicensesForm read(Visit sent, Optional<Subscriber> today) {
        Meanwhile known = known(today);
        Visit visit = today.isPresent() ? known.over(sent) : sent;
        Map<String, String> wrong = new LinkedHashMap<>(today.isPresent() ? known.clashes(sent) : Map.of());
        List<LicenseId> held = ids(visit, HELD, wrong);
        List<LicenseId> chosen = ids(visit, LICENSE, wrong);
        String location = checked(visit, LOCATION, LocationId::parse, wrong);
        String number = checked(visit, NUMBER, PhoneNumber.Written::parse, wrong);
        String extension = checked(visit, EXTENSION, Extension::parse, wrong);
        return new LicensesForm(held, chosen, visit.field(SOUGHT).orElse(""), location, number, extension, wrong);
    }

    private static List<LicenseId> ids(Visit visit, String field, Map<String, String> wrong) {
        return Either.traverseRight(visit.all(field), LicenseId::parse)
                .peekLeft(malformed -> wrong.put(LICENSE, sentence(malformed)))
                .fold(malformed -> List.of(), ids -> ids.distinct().asJava());
    }

    /** The text of a field, whether it can be read or not. */
    private static String checked(
            Visit visit, String field, Function<String, Either<Malformed, ?>> reading, Map<String, String> wrong) {
        String text = visit.field(field).orElse("");
        if (!text.isEmpty()) {
            reading.apply(text).peekLeft(malformed -> wrong.put(field, sentence(malformed)));
        }
        return text;
    }

    private static String sentence(Malformed malformed) {
        return malformed.message() + ".";
    }

    /** Why a field cannot be read; empty where it can. */
    public String wrong(String field) {
        return wrong.getOrDefault(field, "");
    }

    /**
     * What is asked for by it, once all of it can be read.
     *
     * @param calls which licenses let their holder call
     */
    List<LicenseOperation> operations(Predicate<LicenseId> calls, Optional<Subscriber> today) {
        ImmutableList.Builder<LicenseOperation> operations = ImmutableList.builder();
        List<LicenseId> added = chosen.stream().filter(id -> !held.contains(id)).toList();
        Optional<CallingProperties> place = place(today);
        added.forEach(id -> operations.add(
                new LicenseOperation(id, LicenseOperation.Action.ADD, place.filter(told -> calls.test(id)))));
        held.stream()
                .filter(id -> !chosen.contains(id))
                .map(LicenseOperation::remove)
                .forEach(operations::add);
        if (added.stream().noneMatch(calls) && movesLines(today)) {
            chosen.stream()
                    .filter(calls)
                    .findFirst()
                    .flatMap(id -> place.map(told -> LicenseOperation.add(id, told)))
                    .ifPresent(operations::add);
        }
        return operations.build();
    }

    private boolean movesLines(Optional<Subscriber> today) {
        LicensesForm before = of(held, today);
        return !location.equals(before.location)
                || !number.equals(before.number)
                || !extension.equals(before.extension);
    }

    /** What is told of calling; empty where nothing is. */
    private Optional<CallingProperties> place(Optional<Subscriber> today) {
        CallingProperties told = new CallingProperties(
                Optional.of(location).filter(text -> !text.isEmpty()).map(LocationId::new),
                change(number, number(today), PhoneNumber.Written::new),
                change(extension, extension(today), Extension::new));
        return Optional.of(told).filter(some -> !some.equals(CallingProperties.NONE));
    }

    /** What is emptied is taken away. */
    private static <T> Change<T> change(String typed, String today, Function<String, T> value) {
        if (!typed.isEmpty()) {
            return Change.set(value.apply(typed));
        }
        return today.isEmpty() ? Change.keep() : Change.remove();
    }
}
