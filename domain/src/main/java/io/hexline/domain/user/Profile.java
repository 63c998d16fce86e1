package io.hexline.domain.user;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.value.Id.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * What is written about a person that no rule looks at.
 *
 * @param loginEnabled whether the person may sign in; no token of anybody else is valid
 */
public record Profile(
        Optional<String> nickName,
        Optional<String> title,
        Optional<String> department,
        Optional<String> manager,
        Optional<PersonId> managerId,
        Optional<String> avatar,
        List<PostalAddress> addresses,
        boolean loginEnabled) {

    public static final Profile EMPTY = new Profile(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            true);

    public Profile {
        addresses = ImmutableList.copyOf(addresses);
    }

    public Profile withoutManagerId() {
        return new Profile(nickName, title, department, manager, Optional.empty(), avatar, addresses, loginEnabled);
    }

    /** Where a person can be written to. */
    public record PostalAddress(
            Optional<String> type,
            Optional<String> country,
            Optional<String> locality,
            Optional<String> region,
            Optional<String> street,
            Optional<String> postalCode) {}
}
