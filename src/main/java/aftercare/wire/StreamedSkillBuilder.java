package aftercare.wire;

import com.amazon.ask.builder.SkillBuilder;

/** The SDK's builder of skills, which builds a {@link StreamedSkill} as well. */
public final class StreamedSkillBuilder extends SkillBuilder<StreamedSkillBuilder> {

  public StreamedSkill streamed() {
    return new StreamedSkill(getConfigBuilder().build());
  }
}
