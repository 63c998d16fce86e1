/**
 * Use cases that ask, before they do anything, whether their caller may. Depends on {@code access} and on every driving
 * port; start at {@link io.hexline.application.guard.Guard}.
 */
package io.hexline.application.guard;
