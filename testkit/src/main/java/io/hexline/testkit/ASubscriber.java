package io.hexline.testkit;

import io.hexline.domain.location.LocationId;
import io.hexline.domain.number.Extension;
import io.hexline.domain.number.PhoneNumber;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import java.util.List;
import java.util.Optional;

/** A regular subscriber without lines. */
public record ASubscriber(Person person, LocationId location, Lines lines) {

    public static ASubscriber of(Person person, LocationId location) {
        return new ASubscriber(person, location, Lines.NONE);
    }

    public ASubscriber withExtension(String extension) {
        return with(new Lines(Optional.of(new Extension(extension)), lines.number(), lines.alternates(), lines.fax()));
    }

    public ASubscriber withNumber(PhoneNumber number) {
        return with(new Lines(lines.extension(), Optional.of(number), lines.alternates(), lines.fax()));
    }

    /** With one alternate number, which has an extension of its own. */
    public ASubscriber withAlternate(PhoneNumber number, String extension) {
        Lines.AlternateNumber alternate = new Lines.AlternateNumber(number, Optional.of(new Extension(extension)));
        return with(new Lines(lines.extension(), lines.number(), List.of(alternate), lines.fax()));
    }

    private ASubscriber with(Lines newLines) {
        return new ASubscriber(person, location, newLines);
    }

    public Subscriber build() {
        return Subscriber.regular(person, location, lines);
    }
}
