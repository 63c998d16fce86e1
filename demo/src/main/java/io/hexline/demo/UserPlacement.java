package io.hexline.demo;

import io.hexline.application.user.UserView;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.PhoneNumber;
import java.util.Optional;

/** Where a user calls from, and how it is reached there. */
record UserPlacement(Optional<String> location, Optional<String> number, Optional<String> extension) {

    static UserPlacement of(UserView user) {
        Lines lines = user.subscriber().map(Subscriber::lines).orElse(Lines.NONE);
        return new UserPlacement(
                user.location().map(Location::name),
                lines.number().map(PhoneNumber::value),
                lines.extension().map(Extension::value));
    }
}
