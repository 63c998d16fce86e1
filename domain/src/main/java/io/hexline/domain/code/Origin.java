package io.hexline.domain.code;

import java.util.Optional;

/** What makes a code appear: the request itself, a rule over the state, or a collaborator that failed. */
public enum Origin {
    REQUEST(null),
    RULE(null),
    DIRECTORY(Collaborator.DIRECTORY),
    PLATFORM(Collaborator.PLATFORM),
    CARRIER(Collaborator.CARRIER),
    RECORDING(Collaborator.RECORDING),
    BILLING(Collaborator.BILLING),
    EMERGENCY(Collaborator.EMERGENCY),
    FILES(Collaborator.FILES);

    private final Collaborator collaborator;

    Origin(Collaborator collaborator) {
        this.collaborator = collaborator;
    }

    /** The collaborator whose failure this is; empty for {@link #REQUEST} and {@link #RULE}. */
    public Optional<Collaborator> collaborator() {
        return Optional.ofNullable(collaborator);
    }
}
