<#import "template.ftl" as layout>
<#import "kit.ftl" as kit>
<@layout.registrationLayout displayMessage=true; section>
  <#if section == "header">${msg("emailForgotTitle")}
  <#elseif section == "lead"><p class="soft">${msg("emailInstruction")}</p>
  <#elseif section == "form">
    <form id="kc-reset-password-form" class="signin__fields" action="${url.loginAction}" method="post">
      <@kit.input name="username" label=msg("email") type="email" value=(auth.attemptedUsername!'') autocomplete="username" focus=true invalid=messagesPerField.existsError('username')><@kit.error name="username"/></@kit.input>
      <@kit.submit label=msg("sendLink")/>
    </form>
    <p><a class="link" href="${url.loginUrl}">${msg("backToLogin")}</a></p>
  </#if>
</@layout.registrationLayout>
