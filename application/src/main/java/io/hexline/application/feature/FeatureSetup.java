package io.hexline.application.feature;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.KeptSettings;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.RingPattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a feature is to be from now on; what is empty stays as it is.
 *
 * @param members who and what belongs to it then, all of them, by their ids: people, workspaces, virtual lines
 * @param originators who and what pages with it then, likewise
 * @param alternates its further numbers then, all of them
 * @param settings as {@link KeptSettings#changed} takes it
 */
public record FeatureSetup(
        Optional<String> name,
        Change<PhoneNumber.Written> number,
        Change<Extension> extension,
        Optional<List<PersonId>> members,
        Optional<List<PersonId>> originators,
        Optional<List<WishedNumber>> alternates,
        Change<Extension> operator,
        Map<String, Optional<String>> settings) {

    public FeatureSetup {
        members = members.map(ImmutableList::copyOf);
        originators = originators.map(ImmutableList::copyOf);
        alternates = alternates.map(ImmutableList::copyOf);
        settings = ImmutableMap.copyOf(settings);
    }

    /** One that leaves as it is what only some features have. */
    public FeatureSetup(
            Optional<String> name,
            Change<PhoneNumber.Written> number,
            Change<Extension> extension,
            Optional<List<PersonId>> members,
            Change<Extension> operator,
            Map<String, Optional<String>> settings) {
        this(name, number, extension, members, Optional.empty(), Optional.empty(), operator, settings);
    }

    /** The same with other settings. */
    public FeatureSetup with(Map<String, Optional<String>> others) {
        return new FeatureSetup(name, number, extension, members, originators, alternates, operator, others);
    }

    /** A further number as it was written. */
    public record WishedNumber(PhoneNumber.Written number, RingPattern ring) {}
}
