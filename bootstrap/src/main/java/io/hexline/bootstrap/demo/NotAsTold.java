package io.hexline.bootstrap.demo;

/** Something came out otherwise than the story tells. */
final class NotAsTold extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAsTold(String what) {
        super(what);
    }

    /** Ends the story unless both are equal. */
    static void unlessEqual(String what, Object told, Object came) {
        if (!told.equals(came)) {
            throw new NotAsTold(what + " should be " + told + " and is " + came);
        }
    }
}
