package io.hexline.cli.client;

import io.hexline.cli.user.UserReference;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.PersonId;
import java.util.Optional;

/**
 * A user who is to move, with what changes for it.
 *
 * @param number not yet known to be a phone number
 */
public record UserMove(UserReference user, Change<Extension> extension, Change<String> number) {

    MoveDraft.Member member(PersonId id) {
        return new MoveDraft.Member(Optional.of(id), extension.map(Extension::value), number);
    }
}
