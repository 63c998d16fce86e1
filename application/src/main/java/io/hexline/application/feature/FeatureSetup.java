package io.hexline.application.feature;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.KeptSettings;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a feature is to be from now on; what is empty stays as it is.
 *
 * @param members who belong to it then, all of them
 * @param settings as {@link KeptSettings#changed} takes it
 */
public record FeatureSetup(
        Optional<String> name,
        Change<PhoneNumber.Written> number,
        Change<Extension> extension,
        Optional<List<PersonId>> members,
        Change<Extension> operator,
        Map<String, Optional<String>> settings) {

    public FeatureSetup {
        members = members.map(ImmutableList::copyOf);
        settings = ImmutableMap.copyOf(settings);
    }
}
