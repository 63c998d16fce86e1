package io.hexline.rest.callback;

import io.hexline.application.callback.LocationCallback.Effective;
import io.hexline.application.callback.LocationCallback.Member;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.CallbackNumber;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.rest.id.WireId;

/**
 * One of those who can be called back, on the wire.
 *
 * @param phoneNumber null where there is none
 * @param name of a location; null for a person
 * @param lastName a dot for a location
 * @param memberId with {@code memberType} null where no member is shown
 * @param effectiveValue the number that is called back in the end; an empty text where there is none
 * @param quality of {@code phoneNumber}
 */
record CallbackInfo(
        String phoneNumber,
        String name,
        String firstName,
        String lastName,
        String memberId,
        String memberType,
        String effectiveLevel,
        String effectiveValue,
        String quality) {

    /** A person, by its names. */
    static CallbackInfo of(Person person, CallbackNumber number, Effective effective) {
        PersonName name = person.name();
        return of(number, effective)
                .called(name.first().orElseGet(name::display), name.last().orElse("."));
    }

    /** A person, by its names and its id. */
    static CallbackInfo of(Member member, Effective effective) {
        return of(member.person(), member.number(), effective)
                .identified(WireId.text(member.person().id()));
    }

    /** A location where it stands for its users. */
    static CallbackInfo of(Location location, CallbackNumber number, Effective effective) {
        return of(number, effective).called(location.name(), ".");
    }

    /** Nobody in particular. */
    static CallbackInfo of(CallbackNumber number, Effective effective) {
        return new CallbackInfo(
                text(number),
                null,
                null,
                null,
                null,
                null,
                effective.level().name(),
                effectiveText(effective),
                number.quality().name());
    }

    static String effectiveText(Effective effective) {
        String text = text(effective.number());
        return text == null ? "" : text;
    }

    private static String text(CallbackNumber number) {
        return number.number().map(known -> known.number().value()).orElse(null);
    }

    CallbackInfo named(String newName) {
        return new CallbackInfo(
                phoneNumber,
                newName,
                firstName,
                lastName,
                memberId,
                memberType,
                effectiveLevel,
                effectiveValue,
                quality);
    }

    private CallbackInfo called(String first, String last) {
        return new CallbackInfo(
                phoneNumber, name, first, last, memberId, memberType, effectiveLevel, effectiveValue, quality);
    }

    private CallbackInfo identified(String id) {
        return new CallbackInfo(
                phoneNumber, name, firstName, lastName, id, "PEOPLE", effectiveLevel, effectiveValue, quality);
    }
}
