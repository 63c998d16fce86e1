package io.hexline.rest;

import io.hexline.application.UseCases;
import io.hexline.application.job.WatchMoveJob;
import io.hexline.application.move.MoveUsers;
import io.hexline.application.provisioning.AssignLicenses;
import io.hexline.application.provisioning.OnboardUser;

/** Use cases of which one does what a test says; the others are defects when they are called. */
public final class Stubs {

    private static final AssignLicenses NO_LICENSES = command -> unwanted();
    private static final MoveUsers NO_MOVES = command -> unwanted();
    private static final WatchMoveJob NO_JOBS = (org, id) -> unwanted();
    private static final OnboardUser NO_ONBOARDING = (org, newcomers) -> unwanted();

    private Stubs() {}

    public static UseCases none() {
        return of(NO_ONBOARDING, NO_LICENSES, NO_MOVES, NO_JOBS);
    }

    public static UseCases assigning(AssignLicenses assigning) {
        return of(NO_ONBOARDING, assigning, NO_MOVES, NO_JOBS);
    }

    public static UseCases moving(MoveUsers moving) {
        return of(NO_ONBOARDING, NO_LICENSES, moving, NO_JOBS);
    }

    public static UseCases watching(WatchMoveJob watching) {
        return of(NO_ONBOARDING, NO_LICENSES, NO_MOVES, watching);
    }

    public static UseCases onboarding(OnboardUser onboarding) {
        return of(onboarding, NO_LICENSES, NO_MOVES, NO_JOBS);
    }

    private static UseCases of(OnboardUser onboarding, AssignLicenses assigning, MoveUsers moving, WatchMoveJob jobs) {
        return new UseCases(Callers.authenticate(), onboarding, assigning, moving, jobs, null, null);
    }

    private static <T> T unwanted() {
        throw new IllegalStateException("This use case should not have been called");
    }
}
