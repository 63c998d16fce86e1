package io.hexline.domain.code;

import io.hexline.domain.code.CodeEntry.Category;

/**
 * What Hexline, or a host that embeds it, can answer with. The families of documented codes are enums under this sealed
 * interface, so that {@link Codes} finds every constant by itself and no hand-kept list can forget one. A host that
 * brings rules of its own brings their codes as a {@link Custom}.
 */
public sealed interface Code
        permits MoveRequestCode,
                MoveUserCode,
                MoveNumberCode,
                MoveImpactCode,
                LicenseCode,
                OnboardingCode,
                Code.Custom {

    /**
     * A code that a host brings, best as a constant of an enum. It is in no catalogue, and is reported after all
     * documented ones; {@link CodeEntry#custom} says what it means.
     */
    non-sealed interface Custom extends Code {}

    /** What the catalogue says about this code. */
    CodeEntry entry();

    /** The constant's own name, for example {@code EXTENSION_NOT_AVAILABLE}. */
    String name();

    /** The published id, for example {@code 4202} or {@code BATCH-400}; several codes may share one id. */
    default String id() {
        return entry().id();
    }

    default Category category() {
        return entry().category();
    }
}
