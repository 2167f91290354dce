package aftercare.speech;

/**
 * The words about one activity. {@code reason} and {@code how} may hold the placeholders that
 * {@link LocaleText#fill} fills.
 *
 * @param name what it is called, singular, as a title
 * @param about a noun phrase that fits after "for", "leave" and "about"
 * @param plural whether {@code about} takes "they are" rather than "it is"
 * @param doing a verb phrase that fits after "you can", such as "use a sheet mask"
 * @param reason a whole sentence: why the rule is as it is
 * @param why the reason as a short clause that fits after "because"
 * @param how a whole sentence: how to do it kindly, or what to do about it
 * @param meanwhile one sentence for while one waits, or the one thing that matters most
 * @param gently one sentence for when it is allowed with care
 */
public record ActivityText(
    String name,
    String about,
    boolean plural,
    String doing,
    String reason,
    String why,
    String how,
    String meanwhile,
    String gently) {}
