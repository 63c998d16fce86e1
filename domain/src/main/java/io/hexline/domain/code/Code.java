package io.hexline.domain.code;

import io.hexline.domain.code.CodeEntry.Category;

/**
 * One documented code. The families are enums under this sealed interface, so that {@link Codes} finds every constant
 * by itself and no hand-kept list can forget one.
 */
public sealed interface Code
        permits MoveRequestCode, MoveUserCode, MoveNumberCode, MoveImpactCode, LicenseCode, OnboardingCode {

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
