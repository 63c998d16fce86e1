package io.hexline.application.callback;

import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.CallbackNumber;
import io.hexline.domain.user.Person;
import java.util.Optional;

/**
 * Whom emergency services call back for a location.
 *
 * @param own the number that stands for the location
 * @param member the user whose number is called back instead
 */
public record LocationCallback(Location location, CallbackNumber own, Optional<Member> member) {

    /** Somebody whose number is called back for others. */
    public record Member(Person person, CallbackNumber number) {}

    /** Whose number is called back in the end. */
    public enum Level {
        DIRECT_LINE,
        LOCATION_MEMBER_NUMBER,
        LOCATION_ECBN,
        LOCATION_NUMBER,
        NONE
    }

    /** A number that is called back in the end; there is none at level {@link Level#NONE}. */
    public record Effective(Level level, CallbackNumber number) {

        static final Effective NOBODY = new Effective(Level.NONE, new CallbackNumber(Optional.empty()));

        /** The number, or another where it cannot be called back. */
        static Effective of(Level level, CallbackNumber number, Effective otherwise) {
            return number.isValid() ? new Effective(level, number) : otherwise;
        }
    }

    /** The location's own number, where it can be called back. */
    public Effective effectiveOwn() {
        return Effective.of(Level.LOCATION_NUMBER, own, Effective.NOBODY);
    }

    /** The number of the user who stands for the location, or else the location's own. */
    public Effective effective() {
        return effectiveAs(Level.LOCATION_MEMBER_NUMBER);
    }

    Effective effectiveAs(Level level) {
        return member.map(someone -> Effective.of(level, someone.number(), effectiveOwn()))
                .orElseGet(this::effectiveOwn);
    }

    /** How long a number of a place stands for whoever has called from there (ELIN). */
    public int minutesLocated() {
        return location.calling()
                .map(CallingProfile::settings)
                .map(CallingProfile.LocationSettings::minutesLocated)
                .orElseThrow();
    }
}
