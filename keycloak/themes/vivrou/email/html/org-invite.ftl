<#import "template.ftl" as layout>
<@layout.message title=msg("mail.invite.title", layout.brand.name) text=msg("mail.invite.text", layout.brand.name) action=msg("mail.invite.action") note=msg("mail.invite.note")/>
