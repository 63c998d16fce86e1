package io.hexline.demo;

/** Something came out otherwise than the demo tells. */
final class UnexpectedResult extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnexpectedResult(String what) {
        super(what);
    }

    /** Ends the demo unless both are equal. */
    static void unlessEqual(String what, Object told, Object came) {
        if (!told.equals(came)) {
            throw new UnexpectedResult(what + " should be " + told + " and is " + came);
        }
    }
}
