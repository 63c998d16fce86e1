/**
 * The people of an organization. {@link io.hexline.domain.user.Person} is what the directory knows of somebody; {@link
 * io.hexline.domain.user.Subscriber} is the same person on the calling platform, and exists while a calling license is
 * held. A {@link io.hexline.domain.user.LineHolder} is what the platform keeps like one, and is nobody.
 */
package io.hexline.domain.user;
