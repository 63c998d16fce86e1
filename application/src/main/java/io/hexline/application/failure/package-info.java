/**
 * The kinds of failure. What a collaborator or the store cannot do is a {@link
 * io.hexline.application.failure.PortFailure}; what a use case answers instead of a result is a {@link
 * io.hexline.application.failure.Failure}. A defect is neither: it is an unchecked exception.
 */
package io.hexline.application.failure;
